-- CreateTable
CREATE TABLE "Extraction" (
    "expressionId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "remainder" JSONB NOT NULL,

    PRIMARY KEY ("expressionId", "subject"),
    CONSTRAINT "Extraction_expressionId_fkey" FOREIGN KEY ("expressionId") REFERENCES "Expression" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
