package nl.datapeil.analytics.query.answer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import nl.datapeil.analytics.query.engine.Answer;
import org.jspecify.annotations.Nullable;

/// An answer as one JSON object, its rows as arrays in the order of `columns`.
public final class JsonAnswer implements AnswerWriter {
  private final ObjectMapper json;

  public JsonAnswer(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void write(AnswerHeading heading, Answer answer, OutputStream out) throws IOException {
    // never closed: closing would complete an answer that broke off
    var generator =
        json.createGenerator(out, JsonEncoding.UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT.mappedFeature())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
    generator.writeStartObject();
    generator.writePOJOField("queryId", heading.queryId());
    generator.writePOJOField("columns", heading.columns());
    generator.writePOJOField("datasets", heading.datasets());
    generator.writePOJOField("obligations", heading.obligations());
    generator.writePOJOField("notes", heading.notes());
    generator.writeArrayFieldStart("rows");
    answer.read(values -> row(values, generator));
    generator.writeEndArray();
    generator.writeNumberField("rowCount", answer.rows());
    generator.writeBooleanField("truncated", answer.truncated());
    generator.writeEndObject();
    generator.flush();
  }

  private static void row(@Nullable Object[] values, JsonGenerator generator) throws IOException {
    generator.writeStartArray();
    for (var value : values) {
      write(Values.plain(value), generator);
    }
    generator.writeEndArray();
  }

  private static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
    switch (value) {
      case null -> generator.writeNull();
      case Boolean bool -> generator.writeBoolean(bool);
      case BigDecimal number -> generator.writeNumber(number);
      case BigInteger number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      case Float number -> generator.writeNumber(number);
      case Number number -> generator.writeNumber(number.longValue());
      default -> generator.writeString(value.toString());
    }
  }
}
