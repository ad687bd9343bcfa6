// Unknown or hidden parameters are errors: no query of a client may reach the database unseen.
export default {
  rest: { strictParams: true, defaultLimit: 25, maxLimit: 100, withCount: true },
  documents: { strictParams: true },
};
