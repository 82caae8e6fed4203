-- AlterTable
ALTER TABLE "SourceFile" ADD COLUMN "comparison" JSONB;
ALTER TABLE "SourceFile" ADD COLUMN "comparisonHash" TEXT;
ALTER TABLE "SourceFile" ADD COLUMN "articles" INTEGER;
