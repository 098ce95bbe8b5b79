package nl.datapeil.privacy.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// The profile by which the few colours of a document are the same everywhere.
final class ColourProfile {
  private ColourProfile() {}

  static byte[] sRgb() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
