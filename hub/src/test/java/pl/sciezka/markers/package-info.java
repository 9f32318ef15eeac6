/// Words planted in every sensitive field, looked for where they must not be.
package pl.sciezka.markers;
