package nl.datapeil.catalog.codelist;

import static nl.datapeil.catalog.CatalogClient.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.RuleFixtures;
import nl.datapeil.catalog.rule.Rules;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;

/// The official list of municipalities, and what the rules know by it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class MunicipalityListTest extends ContractCase {
  @Inject CurrentCodeLists current;

  @Test
  void knowsWhichMunicipalityCameInThePlaceOfAnother() throws IOException {
    var body =
        Files.readAllBytes(Shared.path("standards/dcat/vocab/tooi-rwc_gemeenten_compleet_4.json"));
    admin("application/json")
        .queryParam("complete", true)
        .body(body)
        .put("/v1/code-lists/tooi-gemeenten")
        .then()
        .statusCode(200)
        .body("list.version", equalTo("4"));
    var graph =
        RuleFixtures.of(
            """
            :bomen a dcat:Dataset ; dct:publisher gm:gm0005 ; dct:creator [ foaf:name "Utrecht" ] .
            """);

    var findings =
        Rules.check(graph, Profile.NL_301, current.get(), LocalDate.of(2026, 6, 1)).findings();

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("NL-ORGANISATION-ABOLISHED"))
        .extracting(MunicipalityListTest::firstProposal)
        .containsExactly("https://identifier.overheid.nl/tooi/id/gemeente/gm1966");
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("NL-ORGANISATION-LIST"))
        .extracting(MunicipalityListTest::firstProposal)
        .containsExactly("https://identifier.overheid.nl/tooi/id/gemeente/gm0344");
  }

  private static String firstProposal(Finding finding) {
    var fix = Objects.requireNonNull(finding.fix());
    return fix.proposals().getFirst().value();
  }
}
