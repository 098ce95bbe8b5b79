package nl.datapeil.analytics.query.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class PlanArchitectureTest {
  @Test
  void planningIsPlainJava() {
    var code = new ClassFileImporter().importPackages("nl.datapeil.analytics.query.plan");

    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..")
        .check(code);
  }
}
