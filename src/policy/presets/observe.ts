/** For the first weeks: everything is shown, nothing fails. */
export default `version: 1
extends: [ preset:recommended ]

enforcement: observe
`;
