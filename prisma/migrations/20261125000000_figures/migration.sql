-- CreateTable
CREATE TABLE "Figures" (
    "subject" TEXT NOT NULL PRIMARY KEY,
    "measuredAt" DATETIME NOT NULL,
    "figures" JSONB NOT NULL
);
