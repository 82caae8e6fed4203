import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // libSQL is a native addon: Next must load it from node_modules, not bundle it.
  serverExternalPackages: ['@libsql/client', 'libsql', '@prisma/adapter-libsql'],
};

export default config;
