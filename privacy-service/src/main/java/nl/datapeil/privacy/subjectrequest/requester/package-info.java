/// Who asks: sealed, apart from the register, and erased some time after the answer.
@NullMarked
package nl.datapeil.privacy.subjectrequest.requester;

import org.jspecify.annotations.NullMarked;
