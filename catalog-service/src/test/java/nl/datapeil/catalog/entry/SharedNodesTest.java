package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.CatalogProblem;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// Nodes that several entries share, while others change them.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SharedNodesTest {
  @Inject SharedNodes nodes;
  @Inject Sharers sharers;
  @Inject Session database;

  private final String organisation = "https://voorbeeld.nl/id/" + newName();

  @Test
  void refusesAnEditThatReadWhatIsNoLongerSo() {
    var id = registered(by("Wij"));
    var read = found();
    rename(id, "Zij");

    assertThatThrownBy(() -> edit(read))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(CatalogProblem.VERSION_OUTDATED));
  }

  @Test
  void holdsWhatAnEditReadUntilItEnds() {
    registered(by("Wij"));
    var read = found();

    var freeDuring =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              nodes.edit(read, read, "sanne");
              return isFree();
            });

    assertThat(freeDuring).isFalse();
    assertThat(isFree()).isTrue();
  }

  @Test
  void describesTheOthersWhenOneCannotBeDescribed() {
    var first = registered(by("Wij"));
    var broken = registered(by("Wij"));
    var last = registered(by("Wij"));
    var graph = graph(broken);
    put(broken, new byte[] {127});

    rename(first, "Zij");
    sharers.refresh();
    put(broken, graph);

    steward().get("/v1/datasets/{id}", last).then().body("publisher.name.nl", equalTo("Zij"));
  }

  private void edit(Map<Node, List<Triple>> read) {
    QuarkusTransaction.requiringNew().run(() -> nodes.edit(read, read, "sanne"));
  }

  private Map<Node, List<Triple>> found() {
    return QuarkusTransaction.requiringNew()
        .call(() -> nodes.find(SharedNodes.OWN, List.of(organisation)));
  }

  /// Whether somebody else may change the organisation now.
  private boolean isFree() {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            !database
                .createNativeQuery(
                    "select node from shared_node where node = :node for update skip locked",
                    String.class)
                .setParameter("node", organisation)
                .getResultList()
                .isEmpty());
  }

  private byte[] graph(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database
                .createNativeQuery("select graph from entry where id = :id", byte[].class)
                .setParameter("id", UUID.fromString(id))
                .getSingleResult());
  }

  private void put(String id, byte[] graph) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeMutationQuery("update entry set graph = :graph where id = :id")
                .setParameter("graph", graph)
                .setParameter("id", UUID.fromString(id))
                .executeUpdate());
  }

  private void rename(String id, String name) {
    steward()
        .header("If-Match", "*")
        .body(by(name))
        .put("/v1/datasets/{id}", id)
        .then()
        .statusCode(200);
  }

  private Map<String, Object> by(String name) {
    return with(complete(), "publisher", Map.of("uri", organisation, "name", name));
  }
}
