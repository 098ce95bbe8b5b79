/// Whether a processing activity covers what is asked: plain rules, without HTTP or a database.
@NullMarked
package nl.datapeil.catalog.accessrequest.rules;

import org.jspecify.annotations.NullMarked;
