package nl.datapeil.quickstart.demo.flow;

import java.io.PrintStream;
import java.time.Duration;

/// Tells on the console what happens.
public final class Narrator {
  private static final int LONGEST = 300;
  private static final String INDENT = "     ";

  private final PrintStream out;
  private int steps;

  public Narrator(PrintStream out) {
    this.out = out;
  }

  public void chapter(String title) {
    out.printf("%n%s%n%s%n", title, "=".repeat(title.length()));
  }

  void step(String sentence) {
    steps++;
    out.printf("%n%2d.  %s%n", steps, sentence);
  }

  /// Something to know, below a step.
  public void say(String text) {
    text.lines().forEach(line -> out.println(INDENT + line));
  }

  void request(Request request) {
    out.printf("%s> %s %s%n", INDENT, request.method(), request.path());
    if (!request.shown().isEmpty()) {
      out.printf("%s> %s%n", INDENT, shortened(request.shown()));
    }
  }

  void answer(Answer answer) {
    out.printf("%s< %d in %s%n", INDENT, answer.status(), time(answer.took()));
    if (!answer.body().isMissingNode()) {
      out.printf("%s< %s%n", INDENT, shortened(answer.body().toString()));
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
  }

  private static String time(Duration took) {
    return took.toMillis() < 10_000 ? took.toMillis() + " ms" : took.toSeconds() + " s";
  }
}
