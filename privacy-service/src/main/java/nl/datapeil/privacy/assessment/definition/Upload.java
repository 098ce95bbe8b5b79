package nl.datapeil.privacy.assessment.definition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;

/// A form as it came in.
@SuppressWarnings("ArrayRecordComponent") // never compared: its digest is
record Upload(byte[] bytes, Format format) {
  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
