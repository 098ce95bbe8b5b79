package nl.datapeil.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;

/// The rules of the house style that hold for every service's code. One test per rule calls them.
public final class HouseRules {
  private static final String SCOPE = "nl.datapeil.kit.identity.Scope";

  private final String base;
  private final JavaClasses code;

  private HouseRules(String base, JavaClasses code) {
    this.base = base;
    this.code = code;
  }

  /// `base` is a service's package, such as `nl.datapeil.catalog`.
  public static HouseRules of(String base) {
    var importer =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(base);
    return new HouseRules(base, importer);
  }

  public void featuresFormNoCycle() {
    slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(code);
  }

  public void entitiesStayInTheirFeature() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .allowEmptyShould(true)
        .check(code);
  }

  /// And what stands around all resources: filters and interceptors.
  public void onlyResourcesAndClientsKnowHttp() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .and()
        .haveSimpleNameNotEndingWith("Client")
        .and()
        .haveSimpleNameNotEndingWith("Filter")
        .and()
        .haveSimpleNameNotEndingWith("Interceptor")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
        .check(code);
  }

  public void resourcesReachDataThroughTheService() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Repository")
        .allowEmptyShould(true)
        .check(code);
  }

  public void nothingIsInjectedIntoFields() {
    noFields().should().beAnnotatedWith(Inject.class).check(code);
  }

  /// And, where it is not public, its scope.
  public void everyEndpointStatesItsRoles() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .orShould()
        .beAnnotatedWith(DenyAll.class)
        .allowEmptyShould(true)
        .check(code);
    methods()
        .that()
        .areAnnotatedWith(RolesAllowed.class)
        .should()
        .beAnnotatedWith(SCOPE)
        .orShould()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(SCOPE)
        .allowEmptyShould(true)
        .check(code);
  }
}
