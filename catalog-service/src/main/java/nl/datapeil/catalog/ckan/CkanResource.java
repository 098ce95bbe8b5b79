package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.datapeil.catalog.CatalogConfig;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// CKAN's action API, in its own shapes and with its own errors. Clients are given `…/v1/ckan` as
/// the address of the site; `ckanapi` asks `/api/action/…`, others `/api/3/action/…`.
@Path("/v1/ckan/api")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CkanResource {
  private final CkanService ckan;
  private final CatalogConfig config;
  private final ObjectMapper json;

  CkanResource(CkanService ckan, CatalogConfig config, ObjectMapper json) {
    this.ckan = ckan;
    this.config = config;
    this.json = json;
  }

  /// Some clients ask which version there is before anything else.
  @GET
  @Path("/3")
  @PermitAll
  public CkanVersion version() {
    return new CkanVersion(3);
  }

  record CkanVersion(int version) {}

  @GET
  @Path("/3/action/{action}")
  @PermitAll
  public RestResponse<JsonNode> get(String action, @Context UriInfo asked) {
    return answer(action, of(asked));
  }

  @POST
  @Path("/3/action/{action}")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
  @PermitAll
  public RestResponse<JsonNode> post(String action, @Nullable String body, @Context UriInfo asked) {
    return posted(action, body, asked);
  }

  @GET
  @Path("/action/{action}")
  @PermitAll
  public RestResponse<JsonNode> getUnversioned(String action, @Context UriInfo asked) {
    return answer(action, of(asked));
  }

  @POST
  @Path("/action/{action}")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
  @PermitAll
  public RestResponse<JsonNode> postUnversioned(
      String action, @Nullable String body, @Context UriInfo asked) {
    return posted(action, body, asked);
  }

  private RestResponse<JsonNode> posted(String action, @Nullable String body, UriInfo asked) {
    if (body == null || body.isBlank()) {
      return answer(action, of(asked));
    }
    if (!body.stripLeading().startsWith("{") && body.contains("=")) {
      return answer(action, ofForm(body));
    }
    try {
      if (json.readTree(body) instanceof ObjectNode object) {
        var values = new HashMap<String, JsonNode>();
        object.properties().forEach(member -> values.put(member.getKey(), member.getValue()));
        return answer(action, new Arguments(values));
      }
      return refused(action, new Refusal.UnreadableBody());
    } catch (JsonProcessingException _) {
      return refused(action, new Refusal.UnreadableBody());
    }
  }

  private RestResponse<JsonNode> answer(String action, Arguments arguments) {
    return switch (ckan.run(action, arguments)) {
      case Outcome.Refused(var why) -> refused(action, why);
      case Outcome.Done(var result) -> {
        var answer = json.createObjectNode();
        answer.put("help", help(action));
        answer.put("success", true);
        answer.set("result", result);
        yield RestResponse.ok(answer);
      }
    };
  }

  private RestResponse<JsonNode> refused(String action, Refusal why) {
    return switch (why) {
      case Refusal.UnknownAction(var name) -> plain("Bad request - Action name not known: " + name);
      case Refusal.UnreadableBody() -> plain("Bad request - JSON Error: Error decoding JSON data.");
      case Refusal.NotFound(var what) -> failed(action, 404, error("Not Found Error", what));
      case Refusal.SearchQuery(var query) ->
          failed(action, 400, error("Search Query Error", "Search Query is invalid: " + query));
      case Refusal.Invalid(var parameter, var reason) -> {
        var error = json.createObjectNode().put("__type", "Validation Error");
        error.putArray(parameter).add(reason);
        yield failed(action, 409, error);
      }
    };
  }

  private ObjectNode error(String type, String message) {
    return json.createObjectNode().put("__type", type).put("message", message);
  }

  private RestResponse<JsonNode> failed(String action, int status, ObjectNode error) {
    var answer = json.createObjectNode();
    answer.put("help", help(action));
    answer.put("success", false);
    answer.set("error", error);
    return RestResponse.ResponseBuilder.<JsonNode>create(status).entity(answer).build();
  }

  /// CKAN itself answers a bare text here.
  private static RestResponse<JsonNode> plain(String text) {
    return RestResponse.ResponseBuilder.<JsonNode>create(400)
        .entity(JsonNodeFactory.instance.textNode(text))
        .build();
  }

  private String help(String action) {
    return config.publicUrl() + "/ckan/api/3/action/help_show?name=" + action;
  }

  private static Arguments of(UriInfo asked) {
    var values = new HashMap<String, JsonNode>();
    asked
        .getQueryParameters()
        .forEach(
            (name, all) -> values.put(name, JsonNodeFactory.instance.textNode(all.getFirst())));
    return new Arguments(values);
  }

  private static Arguments ofForm(String body) {
    var values = new HashMap<String, JsonNode>();
    for (var pair : body.split("&", -1)) {
      var parts = pair.split("=", 2);
      var value = parts.length == 2 ? decoded(parts[1]) : "";
      values.put(decoded(parts[0]), JsonNodeFactory.instance.textNode(value));
    }
    return new Arguments(Map.copyOf(values));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
