-- AlterTable
ALTER TABLE "Provision" ADD COLUMN "enactedBy" TEXT;
ALTER TABLE "Provision" ADD COLUMN "enactedByEId" TEXT;
ALTER TABLE "Provision" ADD COLUMN "sourceFileId" TEXT;
ALTER TABLE "Provision" ADD COLUMN "validFrom" TEXT;
ALTER TABLE "Expression" ADD COLUMN "basis" TEXT NOT NULL DEFAULT 'printed';
ALTER TABLE "Relation" ADD COLUMN "derived" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Relation" ADD COLUMN "successors" JSONB;

-- CreateTable
CREATE TABLE "Amendment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "instrumentId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byEId" TEXT NOT NULL,
    "date" TEXT,
    "position" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "targets" JSONB NOT NULL,
    "words" TEXT NOT NULL,
    "applied" BOOLEAN NOT NULL,
    "reason" TEXT,
    "detail" TEXT,
    CONSTRAINT "Amendment_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Amendment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Derivation" (
    "subject" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Amendment_instrumentId_date_position_idx" ON "Amendment"("instrumentId", "date", "position");
