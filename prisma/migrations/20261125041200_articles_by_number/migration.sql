-- CreateIndex
CREATE INDEX "Provision_num_kind_idx" ON "Provision"("num", "kind");
