package nl.datapeil.catalog.accessrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.accessrequest.request.AccessRequestDraft;
import nl.datapeil.catalog.accessrequest.request.AccessState;
import nl.datapeil.catalog.accessrequest.request.AskedDataset;
import nl.datapeil.catalog.accessrequest.rules.Admission;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import org.junit.jupiter.api.Test;

class AccessRequestTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
  private static final LocalDate LAST = LocalDate.parse("2026-03-31");
  private static final Caller.Known ANNA = person("anna", "analyst");

  @Test
  void expiresTheDayAfterItsLast() {
    var request = request("a");

    assertThat(request.stateOn(LAST)).isEqualTo(AccessState.SUBMITTED);
    assertThat(request.stateOn(LAST.plusDays(1))).isEqualTo(AccessState.EXPIRED);
  }

  @Test
  void isGrantedOnceEveryOwnerApproved() {
    var request = request("a", "b");

    request.approve(asked -> asked.uri().equals("a"), FIRST, LAST.minusDays(5), "olga");
    var afterOne = request.stateOn(FIRST);
    request.approve(asked -> asked.uri().equals("b"), FIRST.plusDays(2), LAST, "otto");

    assertThat(afterOne).isEqualTo(AccessState.SUBMITTED);
    assertThat(request.stateOn(FIRST)).isEqualTo(AccessState.GRANTED);
    assertThat(request.stateOn(LAST.minusDays(4))).isEqualTo(AccessState.EXPIRED);
    assertThat(request.datasets())
        .extracting(AskedDataset::approvedBy)
        .containsExactly("olga", "otto");
  }

  @Test
  void isNotGrantedForDaysThatOwnersDoNotShare() {
    var request = request("a", "b");
    request.approve(asked -> asked.uri().equals("a"), FIRST, FIRST.plusDays(3), "olga");

    var second = request.approve(asked -> asked.uri().equals("b"), FIRST.plusDays(4), LAST, "otto");

    assertThat(second).isFalse();
  }

  @Test
  void isRefusedAtOnceWithoutCover() {
    var request = request("a");

    request.judge(new Admission.Uncovered(List.of()));

    assertThat(request.stateOn(FIRST)).isEqualTo(AccessState.REFUSED);
    assertThat(request.stateOn(LAST.plusYears(1))).isEqualTo(AccessState.REFUSED);
  }

  @Test
  void isDecidedByOwnersAndElseByStewards() {
    var dataset = UUID.randomUUID();
    var asked = new AskedDataset(dataset, "a", List.of(), null);
    var olga = person("olga", "domain-expert");
    var sanne = person("sanne", "steward");

    assertThat(decides(asked, Map.of(dataset, Set.of("olga")), olga)).isTrue();
    assertThat(decides(asked, Map.of(dataset, Set.of("olga")), sanne)).isFalse();
    assertThat(decides(asked, Map.of(), sanne)).isTrue();
    assertThat(decides(asked, Map.of(), olga)).isFalse();
    assertThat(decides(asked, Map.of(dataset, Set.of("anna")), sanne)).isTrue();
  }

  private static boolean decides(
      AskedDataset asked, Map<UUID, Set<String>> owners, Caller.Known caller) {
    return Deciders.decides(asked, owners, "anna", caller);
  }

  private static Caller.Known person(String name, String role) {
    return new Caller.Known("sub-" + name, name, Set.of(role), Set.of());
  }

  private static AccessRequest request(String... datasets) {
    var asked =
        List.of(datasets).stream()
            .map(uri -> new AskedDataset(UUID.randomUUID(), uri, List.of("bsn"), null))
            .toList();
    var draft = new AccessRequestDraft("Zien", null, FIRST, LAST, List.of());
    return new AccessRequest(Ids.next(), draft, asked, ANNA, Instant.parse("2026-02-01T12:00:00Z"));
  }
}
