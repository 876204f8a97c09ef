import fc from "fast-check";

// The same inputs in every run, so that a red build is about the change; FAST_CHECK_SEED=$RANDOM looks for new ones.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_121) });
