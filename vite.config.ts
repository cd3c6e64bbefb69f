import { defineConfig } from "vite";

/** The page: built into `dist/web`, every byte of it served by the desk itself. */
export default defineConfig({
  root: "src/web",
  base: "/",
  publicDir: false,
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    // Inlined files would be data addresses, which the page's policy does not run.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 250,
  },
});
