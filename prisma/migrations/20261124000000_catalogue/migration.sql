-- CreateTable
CREATE TABLE "Instrument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "number" TEXT,
    "year" INTEGER,
    "level" TEXT NOT NULL,
    "titleId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "shortTitleId" TEXT NOT NULL,
    "shortTitleEn" TEXT NOT NULL,
    "workUri" TEXT NOT NULL,
    "binding" BOOLEAN NOT NULL,
    "aliases" JSONB NOT NULL,
    "summary" JSONB,
    "gazette" JSONB NOT NULL,
    "officialUrl" JSONB,
    "factsHash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Expression" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "instrumentId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "sourceFileId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "title" TEXT,
    "articles" INTEGER NOT NULL,
    "provisions" INTEGER NOT NULL,
    "characters" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "corrections" JSONB NOT NULL,
    "importRunId" TEXT NOT NULL,
    CONSTRAINT "Expression_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Expression_sourceFileId_fkey" FOREIGN KEY ("sourceFileId") REFERENCES "SourceFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Expression_importRunId_fkey" FOREIGN KEY ("importRunId") REFERENCES "ImportRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Provision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "expressionId" TEXT NOT NULL,
    "eId" TEXT NOT NULL,
    "parentEId" TEXT,
    "position" INTEGER NOT NULL,
    "component" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "num" TEXT,
    "marker" TEXT,
    "heading" TEXT,
    "text" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "page" INTEGER,
    CONSTRAINT "Provision_expressionId_fkey" FOREIGN KEY ("expressionId") REFERENCES "Expression" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "type" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "fromEId" TEXT,
    "toId" TEXT NOT NULL,
    "toEId" TEXT,
    "date" TEXT,
    "note" JSONB,
    "verification" TEXT NOT NULL,
    "source" TEXT,
    CONSTRAINT "Relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimelineEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "instrumentId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "date" TEXT,
    "eId" TEXT,
    "note" JSONB,
    "verification" TEXT NOT NULL,
    "source" TEXT,
    CONSTRAINT "TimelineEvent_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "instrumentId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "licence" TEXT,
    "grammar" TEXT NOT NULL,
    "portion" TEXT NOT NULL,
    "validFrom" TEXT,
    "note" TEXT,
    "retrievedAt" DATETIME,
    "method" TEXT,
    CONSTRAINT "SourceFile_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "status" TEXT NOT NULL,
    "report" JSONB NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Instrument_workUri_key" ON "Instrument"("workUri");

-- CreateIndex
CREATE INDEX "Instrument_type_year_idx" ON "Instrument"("type", "year");

-- CreateIndex
CREATE INDEX "Expression_instrumentId_language_idx" ON "Expression"("instrumentId", "language");

-- CreateIndex
CREATE INDEX "Provision_expressionId_position_idx" ON "Provision"("expressionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Provision_expressionId_eId_key" ON "Provision"("expressionId", "eId");

-- CreateIndex
CREATE INDEX "Relation_fromId_idx" ON "Relation"("fromId");

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE INDEX "TimelineEvent_instrumentId_date_idx" ON "TimelineEvent"("instrumentId", "date");

-- CreateIndex
CREATE INDEX "SourceFile_instrumentId_idx" ON "SourceFile"("instrumentId");
