package nl.datapeil.privacy.document;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import nl.datapeil.privacy.document.model.Overview;

/// Lets any resource answer with an [Overview]: as a document, or as CSV.
@Provider
@Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX, MediaTypes.CSV})
class OverviewInterceptor implements MessageBodyWriter<Overview> {
  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Overview.class;
  }

  @Override
  public void writeTo(
      Overview overview,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    if (mediaType.getSubtype().equals("csv")) {
      Attachment.of(overview.sheet()).send(headers::putSingle, out);
    } else {
      Attachment.of(overview.document(), mediaType.toString()).send(headers::putSingle, out);
    }
  }
}
