import { t as __commonJSMin } from "./rolldown-runtime.js";
import { n as require_spdx_ranges, t as require_spdx_compare } from "./vendor-spdx-compare.js";
import { t as require_spdx_expression_parse } from "./vendor-spdx-expression-parse.js";

// node_modules/spdx-satisfies/index.js
var require_spdx_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var compare = require_spdx_compare();
	var parse = require_spdx_expression_parse();
	var ranges = require_spdx_ranges();
	function rangesAreCompatible(first, second) {
		return first.license === second.license || ranges.some(function(range) {
			return licenseInRange(first.license, range) && licenseInRange(second.license, range);
		});
	}
	function licenseInRange(license, range) {
		return range.indexOf(license) !== -1 || range.some(function(element) {
			return Array.isArray(element) && element.indexOf(license) !== -1;
		});
	}
	function identifierInRange(identifier, range) {
		return identifier.license === range.license || compare.gt(identifier.license, range.license) || compare.eq(identifier.license, range.license);
	}
	function licensesAreCompatible(first, second) {
		if (first.exception !== second.exception) return false;
		else if (second.hasOwnProperty("license")) {
			if (second.hasOwnProperty("plus")) {
				if (first.hasOwnProperty("plus")) return rangesAreCompatible(first, second);
				else return identifierInRange(first, second);
			} else if (first.hasOwnProperty("plus")) return identifierInRange(second, first);
			else return first.license === second.license;
		}
	}
	function replaceGPLOnlyOrLaterWithRanges(argument) {
		var license = argument.license;
		if (license) {
			if (endsWith(license, "-or-later")) {
				argument.license = license.replace("-or-later", "");
				argument.plus = true;
			} else if (endsWith(license, "-only")) {
				argument.license = license.replace("-only", "");
				delete argument.plus;
			}
		} else if (argument.left && argument.right) {
			argument.left = replaceGPLOnlyOrLaterWithRanges(argument.left);
			argument.right = replaceGPLOnlyOrLaterWithRanges(argument.right);
		}
		return argument;
	}
	function endsWith(string, substring) {
		return string.indexOf(substring) === string.length - substring.length;
	}
	function licenseString(e) {
		if (e.hasOwnProperty("noassertion")) return "NOASSERTION";
		if (e.license) return e.license + (e.plus ? "+" : "") + (e.exception ? "WITH " + e.exception : "");
	}
	function expand(expression) {
		return sort(expandInner(expression));
	}
	function expandInner(expression) {
		if (!expression.conjunction) return [{ [licenseString(expression)]: expression }];
		if (expression.conjunction === "or") return expandInner(expression.left).concat(expandInner(expression.right));
		if (expression.conjunction === "and") {
			var left = expandInner(expression.left);
			var right = expandInner(expression.right);
			return left.reduce(function(result, l) {
				right.forEach(function(r) {
					result.push(Object.assign({}, l, r));
				});
				return result;
			}, []);
		}
	}
	function sort(licenseList) {
		return licenseList.filter(function(e) {
			return Object.keys(e).length;
		}).map(function(e) {
			return Object.keys(e).sort();
		}).map(function(list, i) {
			return list.map(function(license) {
				return licenseList[i][license];
			});
		});
	}
	function isANDCompatible(parsedExpression, parsedLicenses) {
		return parsedExpression.every(function(element) {
			return parsedLicenses.some(function(approvedLicense) {
				return licensesAreCompatible(element, approvedLicense);
			});
		});
	}
	function satisfies(spdxExpression, arrayOfLicenses) {
		var parsedExpression = expand(replaceGPLOnlyOrLaterWithRanges(parse(spdxExpression)));
		var parsedLicenses = arrayOfLicenses.map(function(l) {
			return replaceGPLOnlyOrLaterWithRanges(parse(l));
		});
		for (const parsed of parsedLicenses) if (parsed.hasOwnProperty("conjunction")) throw new Error("Approved licenses cannot be AND or OR expressions.");
		return parsedExpression.some(function(o) {
			return isANDCompatible(o, parsedLicenses);
		});
	}
	module.exports = satisfies;
}));

export { require_spdx_satisfies as t };