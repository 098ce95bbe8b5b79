/// How each of our own services is started.
@NullMarked
package nl.datapeil.quickstart.service;

import org.jspecify.annotations.NullMarked;
