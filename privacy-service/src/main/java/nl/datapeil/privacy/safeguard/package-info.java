/// The register of safeguards beyond the law: codes of conduct (GDPR art. 40), certifications (art.
/// 42), client panels, training and audits.
@NullMarked
package nl.datapeil.privacy.safeguard;

import org.jspecify.annotations.NullMarked;
