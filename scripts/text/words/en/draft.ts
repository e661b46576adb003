// The words of drafts, in English.

import type { DraftWords } from "../draft-words.ts";

export const draftWords = {
  question: "Question",
  importedFrom:
    "Draft from “{origin}”: answer each question and delete it, then delete the line draft, then run npm run check",
  skeleton:
    "A new episode: fill the blanks, then run npm run check, and delete the line draft when it goes out",
  draftLine: "while this line is here, the episode is not published",
  aboutNumber: "the episode's number, if the programme numbers them",
  aboutDate: "the day it airs, or the whole moment: 2024-02-13T20:00:00+04:00",
  aboutSummary: "a sentence or two of plain text: for cards, feeds and search results",
  aboutGuests: "ids from people/, or { person: id, role: the role as introduced in this episode }",
  aboutTopics: "ids from topics.yml",
  aboutRecording:
    "a file in media/ or an https address; for video also youtube:ID; delete the # in front of what you fill in",
  aboutText:
    "The text comes after the next line. A chapter with its time in the recording, and a quote with its speaker:",
  knownPeople: "Known in people/; delete the # in front of each guest:",
  knownTopics: "Known in topics.yml; delete the # in front of those you choose:",
  andMore: "and {count} more",
  quotedSaid: "The text says that these spoke elsewhere, so they are no guests:",
  quoteCount: "quotations: {count}",
  sampleHeading: "The chapter's title",
  sampleQuote: "The words as spoken",
  sampleName: "The speaker's name",
  personSkeleton: "A new person: fill the blanks, then run npm run check",
  aboutLatin: "the name in Latin letters, as its bearer spells it",
  aboutRoles: "the role and the day it began: an episode shows the role of its day",
  aboutAliases: "other forms of the name that quotes use",
  aboutLinks: "https pages about this person, such as Wikidata or their own site",
  aboutBio: "The biography comes after the next line, each claim with its source",
  bioFromArticle: "This name stands in the text of the episode “{title}” as: “{printed}”.",
  bioSource: "Source: the text published with the episode.",
  questions: {
    "title.choice": "The text has more than one title: is this the episode's, or one of these?",
    "title.none": "The text has no title, and this is how it begins: what is the episode's title?",
    "date.file": "The date is from the file's name: is it the day the episode was published?",
    "date.text": "The date is from a line of the text: is it the day the episode was published?",
    "date.today": "There is no date with the text, and this is today's: when was the episode published?",
    "summary.opening": "This is how the text begins: does it sum up the episode?",
    "guests.standing":
      "The text does not say, so delete the # in front of each guest: who is one, and who is quoted from elsewhere?",
    "guests.said": "The text seems to call these guests: is that so?",
    "guests.reported": "The text reports words of {names} without quoting them: is any of them a guest?",
    "topics.proposed": "The text names these topics: are they the episode's?",
    "topics.none": "What are the episode's topics?",
    "recording.where": "Where is the recording?",
    "sources.where": "Where was this text published?",
    "text.no-quotes": "The text has no quotation: should any of it be quoted?",
    "text.assumed":
      "Quote {number} “{words}”: no verb of speech stands by it, so it was given to {name}. Is it theirs?",
    "text.across-heading":
      "Quote {number} “{words}”: given to {name}, the last to speak before the section's title. Is it theirs?",
    "text.ambiguous":
      "Quote {number} “{words}”: given to {name}, though the text could mean another. Is it theirs?",
    "text.unclosed":
      "Quote {number} “{words}”: no mark closes it, so it was taken to end with its paragraph. Where does it end?",
    "text.unnamed":
      "Quote {number} “{words}”: its speaker in the text is “{name}”, without a name. Who is it?",
    "text.institution": "Quote {number} “{words}”: given to “{name}”, a body and no person. Who said it?",
    "text.unknown": "Quote {number} “{words}”: the text does not say whose words they are. Whose?",
    "name.near": "people/ has a name like it: {name} ({id}). Are they the same person?",
    "name.split": "In the text: “{printed}”. Is this the whole name, and what stands before it a role?",
    "roles.none": "No role stands with the name in the text: what was the role on the episode's day?",
    "latin.how": "How is the name written in Latin letters?",
    "bio.more": "What else is known of this person, and from where?",
  },
} as const satisfies DraftWords;
