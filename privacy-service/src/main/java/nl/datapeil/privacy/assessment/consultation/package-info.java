/// Prior consultation of the supervisory authority (GDPR art. 36), with its clock.
@NullMarked
package nl.datapeil.privacy.assessment.consultation;

import org.jspecify.annotations.NullMarked;
