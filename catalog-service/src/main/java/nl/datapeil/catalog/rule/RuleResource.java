package nl.datapeil.catalog.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rule.validation.ValidationView;

/// All rules, for everybody to read.
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
class RuleResource {
  private static final RulesView ALL =
      new RulesView(Rules.all().stream().map(RuleView::of).toList());

  record RulesView(List<RuleView> items) {}

  record RuleView(
      String id,
      Part part,
      String section,
      String type,
      String property,
      String constraint,
      Severity severity,
      Map<String, String> text) {
    static RuleView of(Rule rule) {
      return new RuleView(
          rule.id(),
          rule.part(),
          rule.section(),
          rule.type(),
          rule.property(),
          rule.constraint().name(),
          rule.severity(),
          ValidationView.both(rule.text()));
    }
  }

  @GET
  @PermitAll
  public RulesView list() {
    return ALL;
  }
}
