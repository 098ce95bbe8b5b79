/// The register of processing activities (GDPR art. 30), with the DPO's advice and the approval by
/// a second person.
@NullMarked
package nl.datapeil.privacy.activity;

import org.jspecify.annotations.NullMarked;
