import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Footnote",
    short_name: "Footnote",
    description: "Quizzes and flashcards whose every answer cites the words it rests on.",
    start_url: "/today",
    display: "standalone",
    background_color: "#faf6ed",
    theme_color: "#faf6ed",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
