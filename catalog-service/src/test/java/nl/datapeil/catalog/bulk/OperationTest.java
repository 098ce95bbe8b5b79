package nl.datapeil.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.bulk.Operation.Action;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationTest {
  private static final UUID ID = new UUID(0, 1);
  private static final ObjectNode BODY = JsonNodeFactory.instance.objectNode();

  @ParameterizedTest
  @EnumSource(Action.class)
  void needsAnIdUnlessItCreates(Action action) {
    assertThat(of(action, null, BODY).hasAllItNeeds()).isEqualTo(action == Action.CREATE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Action.class,
      names = {"CREATE", "REPLACE", "PATCH"})
  void needsWhatIsToBeWritten(Action action) {
    assertThat(of(action, ID, null).hasAllItNeeds()).isFalse();
    assertThat(of(action, ID, BODY).hasAllItNeeds()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void needsAConditionToChangeWhatIsThere(Action action) {
    var changes = Set.of(Action.REPLACE, Action.PATCH, Action.DELETE).contains(action);

    assertThat(of(action, ID, BODY).lacksCondition()).isEqualTo(changes);
  }

  private static Operation of(Action action, @Nullable UUID id, @Nullable ObjectNode body) {
    return new Operation(action, null, id, null, body);
  }
}
