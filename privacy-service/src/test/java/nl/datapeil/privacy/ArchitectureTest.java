package nl.datapeil.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.datapeil.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String BASE = "nl.datapeil.privacy";
  private static final HouseRules RULES = HouseRules.of(BASE);

  @Test
  void featuresFormNoCycle() {
    RULES.featuresFormNoCycle();
  }

  @Test
  void entitiesStayInTheirFeature() {
    RULES.entitiesStayInTheirFeature();
  }

  @Test
  void onlyResourcesAndClientsKnowHttp() {
    RULES.onlyResourcesAndClientsKnowHttp();
  }

  @Test
  void resourcesReachDataThroughTheService() {
    RULES.resourcesReachDataThroughTheService();
  }

  @Test
  void nothingIsInjectedIntoFields() {
    RULES.nothingIsInjectedIntoFields();
  }

  @Test
  void everyEndpointStatesItsRoles() {
    RULES.everyEndpointStatesItsRoles();
  }

  @Test
  void rulesAndTermsArePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".decision.rules..",
            BASE + ".decision.input..",
            BASE + ".policy.rules..",
            BASE + ".activity.terms..",
            BASE + ".activity.chapter..",
            BASE + ".document.*..",
            BASE + ".algorithm.register..",
            BASE + ".algorithm.terms..",
            BASE + ".exchange.ldv..",
            BASE + ".exchange.vng..",
            BASE + ".processor.terms..",
            BASE + ".publication.leaflet..",
            BASE + ".retention.terms..",
            BASE + ".safeguard.terms..",
            BASE + ".deadline..",
            BASE + ".subjectrequest.terms..",
            BASE + ".breach.terms..",
            BASE + ".log.chain..",
            BASE + ".log.draft..",
            BASE + ".log.line..",
            BASE + ".assessment.definition.expression..",
            BASE + ".assessment.definition.form..",
            BASE + ".assessment.definition.outcome..",
            BASE + ".assessment.definition.source..",
            BASE + ".assessment.definition.state..",
            BASE + ".assessment.chapter..",
            BASE + ".assessment.workflow..",
            BASE + ".assessment.risk..",
            BASE + ".assessment.content..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE));
  }
}
