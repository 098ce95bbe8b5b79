package nl.datapeil.catalog.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// A merge patch (RFC 7396) on an entry as it would be sent: null takes a member away.
public record Patch(ObjectNode changes, ObjectMapper json) {
  /// Throws as an unreadable body does when a member has the wrong type.
  EntryDraft applied(EntryDraft before) throws JsonProcessingException {
    ObjectNode whole = json.valueToTree(before);
    forget(whole, "access", "accessRights");
    forget(whole, "accessRights", "access");
    merge(whole, changes);
    changes.properties().stream()
        .filter(change -> change.getValue().isNull())
        .forEach(change -> whole.putNull(change.getKey()));
    return json.treeToValue(whole, EntryDraft.class);
  }

  /// Of two members that say the same, the one that the patch names decides.
  private void forget(ObjectNode whole, String member, String twin) {
    if (changes.has(twin) && !changes.has(member)) {
      whole.remove(member);
    }
  }

  private static void merge(ObjectNode target, ObjectNode changes) {
    for (var change : changes.properties()) {
      var name = change.getKey();
      if (change.getValue().isNull()) {
        target.remove(name);
      } else if (change.getValue() instanceof ObjectNode inner) {
        var at = target.get(name) instanceof ObjectNode there ? there : target.putObject(name);
        merge(at, inner);
      } else {
        target.set(name, change.getValue());
      }
    }
  }

  static ObjectNode object(Map<String, JsonNode> members) {
    var object = JsonNodeFactory.instance.objectNode();
    members.forEach(object::set);
    return object;
  }
}
