-- CreateTable
CREATE TABLE "Gist" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "instrumentId" TEXT NOT NULL,
    "eId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "givenBy" TEXT NOT NULL,
    "indonesian" TEXT NOT NULL,
    "english" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "verification" TEXT NOT NULL,
    CONSTRAINT "Gist_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EditorialEntry" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,

    PRIMARY KEY ("kind", "id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Gist_instrumentId_eId_givenBy_key" ON "Gist"("instrumentId", "eId", "givenBy");
