package nl.datapeil.catalog.quality.opening;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the grounds out of the words by which somebody said why a dataset is closed: the numbers
/// of articles of the Woo, or what people write for them.
final class StatedReason {
  private static final Map<Ground, Pattern> WORDS = words();
  private static final Pattern NO_GROUND =
      Pattern.compile(
          "\\W*((nog )?(niet|geen) (beoordeeld|bekend|bepaald|opgegeven|ingevuld|van"
              + " toepassing|reden|grond)\\b.*|(alleen )?(voor )?intern gebruik\\b.*|reden niet"
              + " opgegeven\\b.*|(for )?internal use\\b.*|not (yet )?(assessed|known)\\b.*|no"
              + " reason\\b.*|(geen|onbekend|unknown|none|n\\.?v\\.?t|todo|tbd)\\W*)");

  private StatedReason() {}

  /// The grounds it names; none when there are no words or it names none that is known.
  static Set<Ground> grounds(@Nullable String reason) {
    var grounds = EnumSet.noneOf(Ground.class);
    if (reason != null) {
      var text = reason.toLowerCase(Locale.ROOT);
      WORDS.forEach((ground, words) -> {
        if (words.matcher(text).find()) {
          grounds.add(ground);
        }
      });
    }
    return grounds;
  }

  /// Whether the words say that there is no reason, or none yet.
  static boolean saysNothing(@Nullable String reason) {
    return reason == null
        || reason.isBlank()
        || NO_GROUND.matcher(reason.toLowerCase(Locale.ROOT)).matches();
  }

  private static Map<Ground, Pattern> words() {
    var words = new LinkedHashMap<Ground, Pattern>();
    put(words, Ground.WOO_CROWN, "1", "a", "eenheid van de kroon");
    put(
        words,
        Ground.WOO_STATE_SECURITY,
        "1",
        "b",
        "staatsveiligheid|veiligheid van de staat|state security|national security");
    put(
        words,
        Ground.WOO_COMPANY_SECRET,
        "1",
        "c",
        "fabricagegegevens|bedrijfsvertrouwelijk|vertrouwelijk (mee)?gedeeld|bedrijfsgeheim|trade"
            + " secret");
    put(
        words,
        Ground.WOO_SPECIAL_DATA,
        "1",
        "d",
        "bijzondere (categorie|persoonsgegevens)|strafrechtelijk|gezondheid|medisch|special"
            + " categor");
    put(
        words,
        Ground.WOO_IDENTIFIER,
        "1",
        "e",
        "identificatienummer|\\bbsn\\b|burgerservicenummer|national id");
    put(words, Ground.WOO_FOREIGN, "2", "a", "internationale betrekkingen|foreign relations");
    put(
        words,
        Ground.WOO_FINANCE,
        "2",
        "b",
        "financi.le belangen|economische belangen|financial interest");
    put(words, Ground.WOO_CRIME, "2", "c", "opsporing|vervolging|criminal investigation");
    put(
        words,
        Ground.WOO_INSPECTION,
        "2",
        "d",
        "inspectie|controle en toezicht|\\btoezicht\\b|handhaving|inspection");
    put(
        words,
        Ground.WOO_PRIVACY,
        "2",
        "e",
        "persoonsgegeven|persoonlijke levenssfeer|privacy|\\bavg\\b|gdpr|personal"
            + " data|herleidbaar|personen");
    put(words, Ground.WOO_COMPETITION, "2", "f", "concurrentie|bedrijfsgegevens|competition");
    put(
        words,
        Ground.WOO_ENVIRONMENT,
        "2",
        "g",
        "bescherming van het milieu|beschermde soorten|protected species");
    put(
        words,
        Ground.WOO_SABOTAGE,
        "2",
        "h",
        "sabotage|beveiliging|vitale infra|security of (persons|companies)");
    put(words, Ground.WOO_FUNCTIONING, "2", "i", "goed functioneren|onevenredige benadeling");
    words.put(
        Ground.WOO_OPINIONS,
        Pattern.compile("5\\.2\\b|beleidsopvatting|intern beraad|policy opinion"));
    words.put(
        Ground.THIRD_PARTY_RIGHTS,
        Pattern.compile(
            "auteursrecht|databankrecht|intellectue|licentie"
                + " van|leverancier|copyright|third.part|rechten van derden"));
    return words;
  }

  private static void put(
      Map<Ground, Pattern> words, Ground ground, String paragraph, String letter, String said) {
    var cited =
        "5\\.1[ .,(]*(lid )?("
            + (paragraph.equals("1") ? "1|eerste" : "2|tweede")
            + ")(e lid| lid)?[ .,()]*(aanhef en )?((onder(deel)?|sub) )?"
            + letter
            + "\\b";
    words.put(ground, Pattern.compile(cited + "|" + said));
  }
}
