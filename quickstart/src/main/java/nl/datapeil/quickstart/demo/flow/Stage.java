package nl.datapeil.quickstart.demo.flow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.function.UnaryOperator;

/// Lets a person do something at the gateway, and tells about it.
public final class Stage {
  private final Gateway gateway;
  private final UnaryOperator<String> tokens;
  private final Narrator narrator;

  /// A stage before this gateway.
  ///
  /// @param tokens an access token for the name of a user
  public Stage(Gateway gateway, UnaryOperator<String> tokens, Narrator narrator) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.narrator = narrator;
  }

  Narrator narrator() {
    return narrator;
  }

  /// @param does what the person does, such as `publishes the trees`
  Answer act(Person person, String does, Request request) {
    narrator.step(person.introduction() + " " + does);
    narrator.request(request);
    var answer = gateway.send(request, tokens.apply(person.user()));
    narrator.answer(answer);
    return answer;
  }

  /// Without telling: to look what is there already.
  Answer look(Person person, String path) {
    return gateway.send(Request.get(path), tokens.apply(person.user())).expect(200);
  }

  /// Asks a question of the data, printing the SQL in full.
  ///
  /// @param purpose the URI of a processing activity; blank without
  Answer query(Person person, String asks, String sql, String purpose) {
    var body = JsonNodeFactory.instance.objectNode().put("sql", sql);
    if (!purpose.isBlank()) {
      body.put("purpose", purpose);
    }
    narrator.step(person.introduction() + " " + asks);
    narrator.say(sql.strip());
    var request = Request.post("/analytics/v1/queries", body);
    narrator.request(request);
    var answer = gateway.send(request, tokens.apply(person.user()));
    narrator.answer(answer);
    return answer;
  }
}
