-- AlterTable
ALTER TABLE "Expression" ADD COLUMN "completions" JSONB NOT NULL DEFAULT '[]';
