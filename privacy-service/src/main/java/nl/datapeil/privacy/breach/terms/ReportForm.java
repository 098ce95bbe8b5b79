package nl.datapeil.privacy.breach.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.breach.terms.Handling.AuthorityReport;
import nl.datapeil.privacy.breach.terms.Handling.Communication;
import nl.datapeil.privacy.breach.terms.Handling.ReportKind;
import nl.datapeil.privacy.breach.terms.Handling.SubjectsDecision;
import nl.datapeil.privacy.breach.terms.Report.Answer;
import nl.datapeil.privacy.breach.terms.Report.Rubric;
import org.jspecify.annotations.Nullable;

/// Fills in the supervisor's form from the register.
record ReportForm(Breach breach, String organisation) {
  List<Rubric> rubrics() {
    return List.of(
        about(),
        contact(),
        timeline(),
        breachItself(),
        data(),
        people(),
        before(),
        harm(),
        after(),
        other());
  }

  private Rubric about() {
    var reports = breach.handling().reports();
    return new Form(0, "About this report", "Over deze melding")
        .needs("regulation", "Under which law", "Op grond van welke regelgeving", "AVG")
        .needs(
            "kind",
            "New report, follow-up or withdrawal",
            "Nieuwe melding, aanvulling of intrekking",
            reports.isEmpty() ? ReportKind.INITIAL : ReportKind.FOLLOW_UP)
        .asks(
            "originalNumber",
            "Number of the first report",
            "Nummer van de eerste melding",
            reports.isEmpty() ? null : reports.getFirst().number())
        .rubric();
  }

  private Rubric contact() {
    var contact = breach.facts().contact();
    return new Form(1, "Contact", "Contactgegevens")
        .needs("organisation", "Organisation", "Organisatie", organisation)
        .needs("contact", "Whom the supervisor may call", "Contactpersoon voor de AP", contact)
        .asks(
            "processors",
            "Other organisations involved",
            "Andere betrokken organisaties (verwerkers)",
            breach.facts().processors())
        .rubric();
  }

  private Rubric timeline() {
    var facts = breach.facts();
    var reports = breach.handling().reports();
    return new Form(2, "Timeline", "Tijdlijn")
        .needs("startedAt", "Begin of the breach", "Begin van de inbreuk", facts.startedAt())
        .add(
            "endedAt",
            "End of the breach",
            "Einde van de inbreuk",
            !facts.ongoing(),
            facts.endedAt())
        .needs("ongoing", "Does it go on?", "Duurt de inbreuk voort?", facts.ongoing())
        .needs("discoveredAt", "Discovered at", "Moment van ontdekking", facts.discoveredAt())
        .needs("awareAt", "Aware since", "Moment van kennisname", facts.awareAt())
        .asks(
            "delayReason",
            "Why it is reported after 72 hours",
            "Reden van melding na 72 uur",
            reports.stream().findFirst().map(AuthorityReport::delayReason).orElse(null))
        .rubric();
  }

  private Rubric breachItself() {
    var facts = breach.facts();
    return new Form(3, "The breach", "Gegevens over het datalek")
        .needs("summary", "Summary", "Samenvatting", facts.summary())
        .needs("nature", "What was lost of the data", "Aard van de inbreuk", facts.nature())
        .needs("incident", "Kind of incident", "Aard van het incident", facts.incident())
        .rubric();
  }

  private Rubric data() {
    var facts = breach.facts();
    return new Form(4, "Personal data", "Persoonsgegevens")
        .needs("dataCategories", "Personal data", "Persoonsgegevens", facts.dataCategories())
        .asks(
            "specialCategories",
            "Special categories",
            "Bijzondere categorieën",
            facts.specialCategories())
        .needs("records", "Number of records", "Aantal gegevensrecords", facts.records())
        .rubric();
  }

  private Rubric people() {
    var facts = breach.facts();
    return new Form(5, "People concerned", "Betrokkenen")
        .needs("subjectGroups", "Which people", "Omschrijving van de groep", facts.subjectGroups())
        .needs("subjectsMin", "At least", "Minimaal aantal", facts.subjectsMin())
        .needs("subjectsMax", "At most", "Maximaal aantal", facts.subjectsMax())
        .asks(
            "vulnerableGroups", "Vulnerable groups", "Kwetsbare groepen", facts.vulnerableGroups())
        .rubric();
  }

  private Rubric before() {
    var facts = breach.facts();
    return new Form(6, "Measures before", "Maatregelen vooraf")
        .needs(
            "unintelligible",
            "Were the data unreadable to others?",
            "Waren de gegevens versleuteld of onbegrijpelijk?",
            facts.unintelligible())
        .asks("measuresBefore", "In which way", "Op welke wijze", facts.measuresBefore())
        .rubric();
  }

  private Rubric harm() {
    var facts = breach.facts();
    return new Form(7, "Consequences", "Gevolgen")
        .needs("consequences", "Consequences", "Gevolgen van de inbreuk", facts.consequences())
        .needs("damage", "Harm that people may suffer", "Mogelijke schade", facts.damage())
        .needs("severity", "How severe", "Inschatting van de ernst", breach.severity())
        .rubric();
  }

  private Rubric after() {
    var facts = breach.facts();
    var decision = breach.handling().subjects();
    var told = breach.handling().communication();
    return new Form(8, "Follow-up", "Vervolgacties")
        .needs("informed", "Were people told?", "Zijn betrokkenen geïnformeerd?", informed())
        .asks("informedAt", "When", "Wanneer", told == null ? null : told.at())
        .asks("informedPeople", "How many", "Hoeveel", told == null ? null : told.people())
        .asks("message", "What they were told", "Inhoud", told == null ? null : told.message())
        .asks("channel", "By which means", "Communicatiemiddel", channel(told))
        .asks("notInformedBecause", "Why they are not told", "Reden van afzien", refusal(decision))
        .asks("exemption", "Exemption", "Uitzondering", exemption(decision))
        .needs("measuresTaken", "Measures", "Maatregelen", facts.measuresTaken())
        .needs("crossBorder", "Across borders?", "Grensoverschrijdend?", facts.crossBorder())
        .asks(
            "otherAuthority",
            "Other supervisor told",
            "Andere toezichthouder",
            facts.otherAuthority())
        .rubric();
  }

  private Rubric other() {
    return new Form(9, "Other", "Overig").asks("remarks", "Remarks", "Opmerkingen", null).rubric();
  }

  private @Nullable String informed() {
    var decision = breach.handling().subjects();
    if (decision == null) {
      return null;
    }
    if (!decision.speaks()) {
      return "NO";
    }
    if (breach.handling().communication() == null) {
      return "PLANNED";
    }
    return decision.publicly() ? "PUBLIC" : "YES";
  }

  private static @Nullable String channel(@Nullable Communication told) {
    return told == null ? null : told.channel();
  }

  private static @Nullable String refusal(@Nullable SubjectsDecision decision) {
    return decision == null || decision.inform() ? null : decision.motivation();
  }

  private static @Nullable Object exemption(@Nullable SubjectsDecision decision) {
    return decision == null ? null : decision.exemption();
  }

  /// Gathers the answers of a rubric; an empty list is no answer.
  private static final class Form {
    private final int number;
    private final Text title;
    private final List<Answer> answers = new ArrayList<>();

    Form(int number, String en, String nl) {
      this.number = number;
      title = new Text(en, nl);
    }

    Form needs(String code, String en, String nl, @Nullable Object value) {
      return add(code, en, nl, true, value);
    }

    Form asks(String code, String en, String nl, @Nullable Object value) {
      return add(code, en, nl, false, value);
    }

    Form add(String code, String en, String nl, boolean needed, @Nullable Object value) {
      var none = value instanceof Collection<?> all && all.isEmpty();
      answers.add(new Answer(code, new Text(en, nl), needed, none ? null : value));
      return this;
    }

    Rubric rubric() {
      return new Rubric(number, title, answers);
    }
  }
}
