-- CreateTable
CREATE TABLE "Concept" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "position" INTEGER NOT NULL,
    "broader" TEXT,
    "terms" JSONB NOT NULL,
    "note" JSONB
);
