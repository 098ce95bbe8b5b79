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
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Overview;
import nl.datapeil.privacy.document.model.Paper;

/// Lets any resource answer with a [Paper]: the file is the one that the caller accepts.
@Provider
@Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX, MediaTypes.CSV})
class DocumentInterceptor implements MessageBodyWriter<Paper> {
  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return Paper.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Paper paper,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    var attachment =
        switch (paper) {
          case Document document -> Attachment.of(document, mediaType.toString());
          case Overview(_, var sheet) when mediaType.getSubtype().equals("csv") ->
              Attachment.of(sheet.get());
          case Overview(var document, _) -> Attachment.of(document, mediaType.toString());
        };
    attachment.send(headers::putSingle, out);
  }
}
