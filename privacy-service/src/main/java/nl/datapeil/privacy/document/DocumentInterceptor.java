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

/// Lets any resource answer with a [Document]: the file is the one that the caller accepts.
@Provider
@Produces({MediaTypes.PDF, MediaTypes.ODT, MediaTypes.DOCX})
class DocumentInterceptor implements MessageBodyWriter<Document> {
  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Document.class;
  }

  @Override
  public void writeTo(
      Document document,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Attachment.of(document, mediaType.toString()).send(headers::putSingle, out);
  }
}
