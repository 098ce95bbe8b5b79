package nl.datapeil.catalog.exchange;

import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An import while somebody else brings in the same organisation in other words.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ImportRaceTest {
  @Inject SharedNodes nodes;
  @Inject Session database;

  private final String organisation = "https://voorbeeld.nl/id/" + Drafts.newName();

  @Test
  @Timeout(60)
  void takesInWhatSomebodyElseBroughtInMeanwhile() throws ExecutionException, InterruptedException {
    try (var others = Executors.newSingleThreadExecutor()) {
      var status =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                bringIn("Zij");
                var asked = others.submit(this::imported);
                awaitThatItWaits(asked);
                assertThat(asked).isNotDone();
                return asked;
              });

      assertThat(status.get()).isEqualTo(200);
    }
  }

  private void bringIn(String name) {
    var node = NodeFactory.createURI(organisation);
    var said = Triple.create(node, FOAF.name.asNode(), NodeFactory.createLiteralString(name));
    nodes.store(SharedNodes.OWN, Map.of(node, List.of(said)), "sanne");
  }

  private int imported() {
    var document =
        """
        @prefix dct: <http://purl.org/dc/terms/> .
        <https://voorbeeld.nl/id/%s> a <http://www.w3.org/ns/dcat#Dataset> ; dct:publisher <%s> .
        <%s> <http://xmlns.com/foaf/0.1/name> "Wij" .
        """
            .formatted(Drafts.newName(), organisation, organisation);
    return steward().contentType("text/turtle").body(document).post("/v1/imports").statusCode();
  }

  private void awaitThatItWaits(Future<?> asked) {
    while (!asked.isDone() && !isAnybodyWaiting()) {
      Thread.onSpinWait();
    }
  }

  private boolean isAnybodyWaiting() {
    return database
        .createNativeQuery(
            "select exists (select from pg_locks where locktype = 'transactionid' and not granted)",
            Boolean.class)
        .getSingleResult();
  }
}
