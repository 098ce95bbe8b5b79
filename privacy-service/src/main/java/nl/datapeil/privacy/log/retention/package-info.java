/// Lines go when their time is over; what proves the chain stays.
@NullMarked
package nl.datapeil.privacy.log.retention;

import org.jspecify.annotations.NullMarked;
