import fc from 'fast-check';

// The same cases at every run, so that a red build is a change's fault; FC_SEED looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
