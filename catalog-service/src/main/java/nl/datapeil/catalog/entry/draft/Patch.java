package nl.datapeil.catalog.entry.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.datapeil.catalog.description.Lens;

/// A merge patch (RFC 7396) on an entry as it would be sent: null takes a member away.
public record Patch(ObjectNode changes, ObjectMapper json) {
  /// Throws as an unreadable body does when a member has the wrong type.
  public EntryDraft applied(EntryDraft before) throws JsonProcessingException {
    ObjectNode whole = json.valueToTree(before);
    forget(whole, "access", "accessRights");
    forget(whole, "accessRights", "access");
    var patched = Lens.patched(whole, changes);
    changes.properties().stream()
        .filter(change -> change.getValue().isNull())
        .forEach(change -> patched.putNull(change.getKey()));
    return json.treeToValue(patched, EntryDraft.class);
  }

  /// Of two members that say the same, the one that the patch names decides.
  private void forget(ObjectNode whole, String member, String twin) {
    if (changes.has(twin) && !changes.has(member)) {
      whole.remove(member);
    }
  }

  public static ObjectNode object(Map<String, JsonNode> members) {
    var object = JsonNodeFactory.instance.objectNode();
    members.forEach(object::set);
    return object;
  }
}
