package nl.datapeil.catalog.description.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class DateTest {
  private static final List<XSDDatatype> TYPES =
      List.of(
          XSDDatatype.XSDdate,
          XSDDatatype.XSDdateTime,
          XSDDatatype.XSDgYear,
          XSDDatatype.XSDgYearMonth);
  private static final List<String> STARTS =
      List.of("2026", "2024-02-29", "2026-12", "1999-01-31T23:59:59", "-0044-03-15", "12026-01-01");

  /// Nothing in a catalogue is more than a billion years away.
  private static final Pattern TOO_LATE = Pattern.compile("^-?[0-9]{10}");

  private static final String SIGNS = "0123456789-+:.TZ";

  @Test
  void takesForADateWhatXmlSchemaTakes() {
    var date = new Date();

    for (var seed = 0; seed < 2_000; seed++) {
      var text = text(new Random(seed));
      for (var type : TYPES) {
        var shown = date.shown(NodeFactory.createLiteralDT(text, type)) != null;

        assertThat(shown)
            .as("%s %s", text, type.getURI())
            .isEqualTo(type.isValid(text) && !TOO_LATE.matcher(text).find());
      }
    }
  }

  /// A date with a few letters replaced, put in or taken out.
  private static String text(Random random) {
    var text = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
    if (random.nextInt(3) == 0) {
      text.append(List.of("Z", "+01:00", "-14:00", ".5", ".50Z").get(random.nextInt(5)));
    }
    for (var i = random.nextInt(3); i > 0 && text.length() > 1; i--) {
      var at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> text.deleteCharAt(at);
      }
    }
    return text.toString();
  }
}
