package nl.datapeil.privacy.activity.terms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.activity.terms.detail.Mechanism;
import nl.datapeil.privacy.activity.terms.detail.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsDraftTest {
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  private final ObjectNode draft = ActivityJson.draft();

  @Test
  void readsACompleteDraft() {
    var terms = check();

    assertThat(terms.legalBasis()).isEqualTo(LegalBasis.PUBLIC_TASK);
    assertThat(terms.dataset(ActivityJson.RESIDENTS)).isPresent();
  }

  @Test
  void fallsBackOnTheStrictestDefaults() {
    draft.remove(List.of("smallestGroup", "recordLevel"));

    var terms = check();

    assertThat(terms.smallestGroup()).isEqualTo(10);
    assertThat(terms.recordLevel()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P0Y0M", "P0W", "P5", "-P1D"})
  void refusesToKeepDataForNoTime(String period) {
    draft.put("retentionPeriod", period);

    assertThat(wrongFields()).containsExactly("retentionPeriod");
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    draft.removeAll();

    assertThat(wrongFields())
        .containsExactly(
            "name",
            "purpose",
            "legalBasis",
            "legalBasisReference",
            "controller",
            "dpoContact",
            "dataSubjectCategories",
            "personalDataCategories",
            "recipients",
            "thirdCountryTransfers",
            "retentionPeriod",
            "securityMeasures",
            "datasets",
            "reviewOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P5Y", "P1Y6M", "P18M", "P4W", "P30D", "P1Y2M3D"})
  void takesIsoPeriods(String period) {
    assertThat(check(draft.put("retentionPeriod", period)).retentionPeriod()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "5 jaar", "PT5H", "P5", "P-1Y", "5Y", "p5y"})
  void refusesOtherPeriods(String period) {
    draft.put("retentionPeriod", period);

    assertThat(wrongFields()).containsExactly("retentionPeriod");
  }

  @Test
  void wantsACoarsenessWithGeneraliseAndOnlyThen() {
    draft.withArray("datasets").removeAll().addObject().put("uri", "https://a.example/1");
    var columns = ((ObjectNode) draft.at("/datasets/0")).putArray("columns");
    columns.addObject().put("name", "a").put("treatment", "GENERALISE");
    columns.addObject().put("name", "b").put("treatment", "NONE").put("generaliseTo", "YEAR");

    assertThat(wrongFields())
        .containsExactly(
            "datasets[0].columns[0].generaliseTo", "datasets[0].columns[1].generaliseTo");
  }

  @Test
  void namesADatasetAndAColumnOnce() {
    draft.withArray("datasets").removeAll();
    for (var i = 0; i < 2; i++) {
      var dataset = draft.withArray("datasets").addObject().put("uri", "https://a.example/1");
      var columns = dataset.putArray("columns");
      columns.addObject().put("name", "a").put("treatment", "NONE");
      columns.addObject().put("name", "a").put("treatment", "PSEUDONYMISE");
    }

    assertThat(wrongFields())
        .containsExactly(
            "datasets[0].columns[1].name", "datasets[1].uri", "datasets[1].columns[1].name");
  }

  @Test
  void wantsTheLetterOfTheGround() {
    draft.put("specialCategoryGround", "omdat het moet");

    assertThat(wrongFields()).containsExactly("specialCategoryGround");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-01-2027", "2027-02-30", "soon", ""})
  void refusesOtherDates(String date) {
    draft.put("reviewOn", date);

    assertThat(wrongFields()).containsExactly("reviewOn");
  }

  @Test
  void readsEveryDetail() {
    draft.setAll(details());

    var terms = check();

    assertThat(terms.role()).isEqualTo(Role.PROCESSOR);
    assertThat(requireNonNull(terms.parties()).onBehalfOf())
        .extracting("controller")
        .containsExactly("GGD");
    assertThat(terms.transfers()).extracting("mechanism").containsExactly(Mechanism.DEROGATION);
    assertThat(terms.isConfidentialOn(LocalDate.of(2027, 1, 31))).isTrue();
    assertThat(terms.isConfidentialOn(LocalDate.of(2027, 2, 1))).isFalse();
    assertThat(terms.relatedOrNothing().uris())
        .containsExactly("https://privacy.example/processors/1");
  }

  @Test
  void derivesEachSummaryFromTheDetailsWhenItIsNotSent() {
    draft.setAll(details());
    draft.remove(
        List.of(
            "dataSubjectCategories",
            "personalDataCategories",
            "thirdCountryTransfers",
            "retentionPeriod",
            "securityMeasures"));

    var terms = check();

    assertThat(terms.dataSubjectCategories()).containsExactly("inwoners", "mantelzorgers");
    assertThat(terms.personalDataCategories()).containsExactly("naw", "zorgvraag");
    assertThat(terms.thirdCountryTransfers())
        .containsExactly("Acme, Japan (afwijking van art. 49)");
    assertThat(terms.retentionPeriod()).isEqualTo("P15Y");
    assertThat(terms.securityMeasures()).isEqualTo("versleuteling");
  }

  @Test
  void namesEveryDetailThatIsWrong() {
    draft.put("role", "BOSS");
    draft.putObject("parties").put("oin", "12").putArray("onBehalfOf").addObject();
    draft.putArray("personalData").addObject().put("retentionPeriod", "lang");
    draft.putArray("transfers").addObject().put("mechanism", "DEROGATION");
    draft.putArray("measures").addObject();
    draft.putObject("confidentiality").put("confidentialUntil", "ooit");
    draft.putObject("related").putArray("processors").add("Acme");
    draft.putObject("explanation").putArray("operations").add("SELL");

    assertThat(wrongFields())
        .contains(
            "role",
            "parties.oin",
            "parties.onBehalfOf",
            "parties.onBehalfOf[0].controller",
            "personalData[0].retentionPeriod",
            "transfers[0].safeguards",
            "transfers[0].recipient",
            "measures[0].type",
            "confidentiality.reason",
            "confidentiality.confidentialUntil",
            "related.processors[0]",
            "explanation.operations[0]");
  }

  @Test
  void wantsTheControllersOfAProcessor() {
    draft.put("role", "PROCESSOR");

    assertThat(wrongFields()).containsExactly("parties.onBehalfOf");
  }

  @Test
  void readsWhatWasStoredBeforeThereWereDetails() throws JsonProcessingException {
    var stored = JSON.valueToTree(check());
    var names = List.of("role", "personalData", "transfers", "measures");
    ((ObjectNode) stored).remove(names);

    var terms = JSON.treeToValue(stored, Terms.class);

    assertThat(terms).isEqualTo(check());
  }

  private static ObjectNode details() {
    return ActivityJson.read(
        """
        {"role": "PROCESSOR",
         "parties": {"oin": "00000001821002193000", "onBehalfOf": [
           {"controller": "GGD", "contact": "ggd@example.org", "processing": ["roosteren"]}]},
         "personalData": [
           {"category": "naw", "dataSubjects": ["inwoners"], "retentionPeriod": "P18M"},
           {"category": "zorgvraag", "dataSubjects": ["inwoners", "mantelzorgers"],
            "retentionPeriod": "P15Y", "retentionNote": "Wmo 2015, art. 5.3.4"}],
         "transfers": [{"recipient": "Acme", "country": "Japan", "mechanism": "DEROGATION",
           "safeguards": "Uitdrukkelijke toestemming"}],
         "explanation": {"theme": "Zorg", "source": "Betrokkene", "operations": ["USE"]},
         "measures": [{"type": "TECHNICAL", "measure": "versleuteling"}],
         "confidentiality": {"reason": "Toezicht", "confidentialUntil": "2027-01-31"},
         "related": {"processors": ["https://privacy.example/processors/1"]}}
        """);
  }

  private Terms check() {
    return check(draft);
  }

  private static Terms check(ObjectNode draft) {
    try {
      return JSON.treeToValue(draft, TermsDraft.class).check();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> wrongFields() {
    return catchThrowableOfType(ProblemException.class, this::check).violations().stream()
        .map(ProblemException.Violation::field)
        .toList();
  }
}
