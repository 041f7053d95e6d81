/** The bundler makes a script of its own out of it and hands over the address. */
declare module '*.ts?worker&url' {
  const address: string
  export default address
}
