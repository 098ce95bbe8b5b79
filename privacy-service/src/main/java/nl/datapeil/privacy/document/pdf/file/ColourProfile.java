package nl.datapeil.privacy.document.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// The profile by which the few colours of a document are the same everywhere.
public final class ColourProfile {
  private ColourProfile() {}

  public static byte[] sRgb() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
