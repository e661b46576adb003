// What a build says of itself, in English.

export const buildWords = {
  reading: "reading episodes/",
  assembling: "putting the programme together: {count} files read",
  making: "{done} of {all} groups of pages and feeds looked at, {made} made",
  upToDate: "{output}/ is up to date",
  built:
    "{output}/ built in {seconds} s: {written} files written, {unchanged} as they were, {removed} removed",
  noCache:
    "{path} is no folder that can be written ({reason}): delete it, or let this user write into it. Nothing of the site is in it, and nothing was built",
  asItWas: "{output}/ is as it was",
};
