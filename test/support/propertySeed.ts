import { configureGlobal } from "fast-check";

// The same examples in every run, so that no change fails for what another one did; `PROPERTY_SEED=N` takes others.
configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_310_401) });
