/// What is asked, found, decided and answered, and by when: plain Java, no framework.
@NullMarked
package nl.datapeil.privacy.subjectrequest.terms;

import org.jspecify.annotations.NullMarked;
