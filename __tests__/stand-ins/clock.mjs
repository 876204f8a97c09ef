// Preloaded with `node --import`: the process lives on the day that TODAY names; time passes as always from there.
const RealDate = Date;
const ahead = RealDate.parse(process.env.TODAY) - RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + ahead);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
