package nl.datapeil.quickstart;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.datapeil.quickstart");

  @Test
  void featuresFormNoCycle() {
    slices().matching("nl.datapeil.quickstart.(*)..").should().beFreeOfCycles().check(CODE);
  }
}
