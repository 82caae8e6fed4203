-- CreateTable
CREATE TABLE "Reference" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "expressionId" TEXT NOT NULL,
    "eId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "toInstrumentId" TEXT NOT NULL,
    "toEId" TEXT,
    "relation" TEXT,
    CONSTRAINT "Reference_expressionId_fkey" FOREIGN KEY ("expressionId") REFERENCES "Expression" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reference_toInstrumentId_fkey" FOREIGN KEY ("toInstrumentId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reference_expressionId_eId_idx" ON "Reference"("expressionId", "eId");

-- CreateIndex
CREATE INDEX "Reference_toInstrumentId_toEId_idx" ON "Reference"("toInstrumentId", "toEId");
